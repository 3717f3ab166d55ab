/// Holds the place of this target until its first file stands.
