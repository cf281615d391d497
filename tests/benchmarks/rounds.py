"""Measuring side by side: the peers take turns in one run, and only their ratios are told."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter


def take_turns(peers: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Run each peer once a round and return its median in milliseconds."""
    times: dict[str, list[float]] = {name: [] for name in peers}
    for _ in range(rounds):
        for name, run in peers.items():
            start = perf_counter()
            run()
            times[name].append((perf_counter() - start) * 1000)
    return {name: median(measured) for name, measured in times.items()}


def report(
    name: str, floor: str, measured: Mapping[str, float], limits: Mapping[str, float]
) -> None:
    """Print the medians and their ratios to the floor, as JSON."""
    ratios = {peer: round(time / measured[floor], 2) for peer, time in measured.items()}
    told = {
        "benchmark": name,
        "milliseconds": {peer: round(time, 3) for peer, time in measured.items()},
        "ratios": ratios,
        "limits": dict(limits),
        "within": {peer: ratios[peer] <= limit for peer, limit in limits.items()},
    }
    print(json.dumps(told, ensure_ascii=False, indent=1))
