"""Work on many pictures: a pool of processes with networks of their own, and the tables that name the pictures."""
