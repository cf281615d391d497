"""The tests mirror the package: tests/<same path>/test_<module>.py."""

from __future__ import annotations
