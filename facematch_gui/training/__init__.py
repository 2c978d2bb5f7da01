"""The only importer of Keras: where the bundled networks are built, trained and exported."""
