"""What a kiosk needs of the system: the staff PIN, a sign of life, and somebody who restarts it."""
