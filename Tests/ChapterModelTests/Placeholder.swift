// Holds the place.
