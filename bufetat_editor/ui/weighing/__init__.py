"""The form in which an input is weighed: outcome, reason, final wording."""
