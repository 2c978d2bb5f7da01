"""The kiosk: one visitor after the other, alone before the screen, one action at a time."""
