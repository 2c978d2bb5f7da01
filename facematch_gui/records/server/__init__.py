"""The database server that several desks share."""
