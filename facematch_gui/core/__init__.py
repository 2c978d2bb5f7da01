"""The pure rooms: picture -> face -> embedding -> score -> decision. No Qt, no inference runtime, no globals."""
