owner: Tegsoft
owner: "Teg\u0007<soft>"
