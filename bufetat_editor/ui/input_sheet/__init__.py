"""One input told whole: what is proposed, what others say of it, and where it ended."""
