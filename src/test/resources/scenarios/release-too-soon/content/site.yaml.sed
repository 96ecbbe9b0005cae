notice-days: "30"
notice-days: "60"
