"""Ray: started on this machine or joined on a cluster, told to keep to itself, and its errors as selon's own."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from selon.errors import SelonError

__all__ = ["cluster"]

_BLOCK = 1 << 20
"""Bytes that Ray moves at once: small, so that the chunks of one file spread over all workers."""


@contextmanager
def cluster(workers: int) -> Iterator[Any]:
    """The module `ray`, ready for work until the block ends: the cluster at RAY_ADDRESS, or this machine.

    Raises:
        SelonError: Ray is not there, cannot be started, or gives up.
    """
    ray = _ready(workers)
    try:
        yield ray
    except ray.exceptions.RayTaskError as error:
        cause = error.cause
        raise cause if isinstance(cause, SelonError) else SelonError(f"the crawl gives up: {cause}") from error
    except ray.exceptions.RayError as error:
        raise SelonError(f"the crawl gives up: {' '.join(str(error).split())[:200]}", mend="run it again") from error
    finally:
        ray.shutdown()


def _ready(workers: int) -> Any:
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    os.environ.setdefault("RAY_BACKEND_LOG_LEVEL", "fatal")
    try:
        import ray
        import ray.data
        import ray.exceptions
    except ImportError as error:
        raise SelonError("Ray is not installed", mend="pip install 'selon[ray]'") from error
    for name in ("ray", "ray.data"):
        logging.getLogger(name).setLevel(logging.ERROR)
    here: dict[str, Any] = {}
    if not os.environ.get("RAY_ADDRESS"):
        here = {"num_cpus": workers + 1, "include_dashboard": False}  # one more reads the files
    try:
        ray.init(log_to_driver=False, logging_level=logging.ERROR, configure_logging=False, **here)
    except Exception as error:  # whatever the cluster or the machine refuses
        raise SelonError(f"Ray cannot be started: {' '.join(str(error).split())[:200]}") from error
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.target_max_block_size = _BLOCK
    return ray
