"""The administrator's page: which network compares faces, and a network adapted to the site's own pictures."""
