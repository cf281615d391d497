"""The first look round: a few cards, each beside what it tells of, in nobody's way."""
