"""How often something may be done: a window that slides, in memory of bounded size."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address

__all__ = ["Limit", "block_of"]

_MOST_KEYS = 20_000


class Limit:
    """At most `most` times within `within` seconds for each key; `clock` counts seconds."""

    def __init__(self, most: int, within: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = most
        self._within = within
        self._clock = clock
        self._lock = threading.Lock()
        self._held: OrderedDict[str, deque[float]] = OrderedDict()

    def wait(self, key: str) -> int:
        """Seconds until it may be done once more; 0 if it may be done now. Asking does not count."""
        with self._lock:
            times = self._recent(key)
            return 0 if len(times) < self._most else int(times[0] + self._within - self._clock()) + 1

    def count(self, key: str) -> None:
        """Note that it was done."""
        with self._lock:
            times = self._recent(key)
            times.append(self._clock())
            self._held[key] = times
            self._held.move_to_end(key)
            while len(self._held) > _MOST_KEYS:
                self._held.popitem(last=False)

    def forget(self, key: str) -> None:
        """Begin anew for a key."""
        with self._lock:
            self._held.pop(key, None)

    def _recent(self, key: str) -> deque[float]:
        times = self._held.get(key, deque(maxlen=self._most))
        while times and times[0] <= self._clock() - self._within:
            times.popleft()
        return times


def block_of(address: str) -> str:
    """What stands for an address: itself, or its /64 of IPv6, which one household or server has whole."""
    try:
        told = ip_address(address)
    except ValueError:
        return address
    return f"{IPv6Address(int(told) >> 64 << 64)}/64" if told.version == 6 else str(told)
