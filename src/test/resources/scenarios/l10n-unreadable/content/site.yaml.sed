owner: Tegsoft
owner: [Tegsoft
