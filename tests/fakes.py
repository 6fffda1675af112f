"""Stand-ins that a reader understands in a minute."""

from __future__ import annotations


def immediate_work(hold: bool = False):
    """Work that runs errands at once on this thread; with `hold`, only when `release()` is called.

    Made in a function so that tests of the core can import this file without Qt.
    """
    from ui.work import Work

    class ImmediateWork(Work):
        def __init__(self) -> None:
            super().__init__()
            self._held = []
            self.hold = hold

        def _start(self, errand) -> None:
            if self.hold:
                self._held.append(errand)
            else:
                errand.run()

        def release(self) -> None:
            """Run what was held, in order."""
            held, self._held = self._held, []
            for errand in held:
                errand.run()

    return ImmediateWork()
