"""Pairs of timelines, made and written by people, as JSON on the standard input; prints their AR1 as tilse scores it.

As in the published figures, precision and recall are averaged over the timelines, and F1 is that of the averages.
"""

import json
import sys
from datetime import date

from tilse.data.timelines import GroundTruth, Timeline
from tilse.evaluation.rouge import TimelineRougeEvaluator


def main() -> None:
    scorer = TimelineRougeEvaluator(measures=["rouge_1"])
    precision = recall = 0.0
    pairs = json.load(sys.stdin)
    for made, gold in pairs:
        scored = scorer.evaluate_align_date_content_costs_many_to_one(_timeline(made), GroundTruth([_timeline(gold)]))
        precision += scored["rouge_1"]["precision"] / len(pairs)
        recall += scored["rouge_1"]["recall"] / len(pairs)
    print(f"{2 * precision * recall / (precision + recall):.3f}")


def _timeline(days: dict[str, list[str]]) -> Timeline:
    return Timeline({date.fromisoformat(day): said for day, said in days.items()})


if __name__ == "__main__":
    main()
