"""What people decide, how long records are kept, and what erases them."""
