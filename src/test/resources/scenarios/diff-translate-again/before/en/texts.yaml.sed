name: Web access
name: Web entrance
