"""Edit, follow and publish the service model of Bufetat."""

from __future__ import annotations

__version__ = "0.1.0"
