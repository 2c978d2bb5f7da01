"""Pictures of people to learn from: brought in, looked through, made ready."""
