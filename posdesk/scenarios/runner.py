"""Play scenarios, one stage each, and check the promise after every one."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from posdesk.clock import ticks_ms
from posdesk.errors import Fault, Refusal
from posdesk.scenarios.always import Watch, broken
from posdesk.scenarios.features import WHEN, Scenario
from posdesk.scenarios.outcomes import FAILED, NOT_BUILT, PASSED, WAITS, NotBuilt, Result, Unmet
from posdesk.scenarios.sentences import Act, Sentence, Unheard, understand
from posdesk.scenarios.stage import Stage

MakeStage = Callable[[Scenario], Stage]
Doing = Callable[[Sentence], Act]


def by_the_desk(said: Sentence) -> Act:
    """A sentence is done by the acts of the desk."""
    return said.act


def play_all(
    scenarios: Iterable[Scenario],
    stage: MakeStage,
    told: Callable[[Result], None] = lambda result: None,
) -> tuple[Result, ...]:
    """Play each on a stage of its own; `told` hears each result at once."""
    results = []
    for scenario in scenarios:
        results.append(play(scenario, stage))
        told(results[-1])
    return tuple(results)


def play(scenario: Scenario, make: MakeStage, doing: Doing = by_the_desk) -> Result:
    """How that scenario ends; `doing` gives who does a sentence. A pending one is not played."""
    if scenario.pending:
        return Result(scenario, WAITS, scenario.pending, scenario.line)
    begun = ticks_ms()
    line, stage = scenario.line, make(scenario)
    ended, why = PASSED, ""
    try:
        watch, since = Watch(), -1
        for step in scenario.steps:
            line = step.line
            said, places = understand(step)
            stage.saying = step.kind
            if step.kind == WHEN:
                stage.mark()
                since = stage.marked if since < 0 else since
            doing(said)(stage, **places)
            watch.look(stage, said.agreed)
        line = scenario.line
        stage.desk  # noqa: B018 - a scenario of words alone has a shop too
        wrong = list(broken(stage, watch, max(since, 0)))
        if wrong:
            ended, why = FAILED, "; ".join(wrong)
    except NotBuilt as missing:
        ended, why = NOT_BUILT, str(missing)
    except (Unmet, Unheard) as unmet:
        ended, why = FAILED, str(unmet)
    except (Refusal, Fault) as refused:
        ended, why = FAILED, f"the till refused it: {refused}"
    except Exception as bug:  # of ours: one story that breaks hides none of the others
        ended, why = FAILED, f"it broke: {bug!r}"
    finally:
        stage.end()
    return Result(scenario, ended, why, line, ticks_ms() - begun)
