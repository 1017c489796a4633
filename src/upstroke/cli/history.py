"""`upstroke history`: the sessions there have been, for people and for programs.

The shape of the JSON is stable: times are seconds, `left` is the session to be gone on with.
"""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator, Sequence

from upstroke.app.resume import Left, offer_text, session_left
from upstroke.app.stores import Stores
from upstroke.cli.output import DONE, json_text, write_stderr, write_stdout
from upstroke.core.session.history import Outcome, PastSession, totals_of
from upstroke.core.time_format import clock_text, date_text, time_text
from upstroke.desktop.system_locale import in_local_time
from upstroke.files.history.history_file import as_csv, as_json
from upstroke.texts import marked, tr
from upstroke.texts.regions import figure, region_in_use

_HOW = {
    Outcome.FINISHED: marked("finished, {time}"),
    Outcome.STOPPED: marked("stopped at {at} of {total}"),
    Outcome.LEFT: marked("left at {at} of {total}"),
}
_SKIPPED_TO_THE_END = marked("at the end after {time}")
_HOW_AFTER = {
    **_HOW,
    Outcome.STOPPED: marked("stopped at {at} of {total} after {time}"),
    Outcome.LEFT: marked("left at {at} of {total} after {time}"),
}
"""Said when the time that was performed is not the place that was reached."""


def run(stores: Stores, args: Namespace) -> int:
    """Print the history, the earliest session first."""
    left = session_left(stores)
    sessions = stores.sessions.all()[::-1]
    write_stderr(*stores.notices.all())
    if args.json:
        write_stdout([as_text(left, sessions)])
    elif args.csv:
        write_stdout(as_csv(sessions, in_local_time).splitlines())
    else:
        write_stdout(as_table(left, sessions))
    return DONE


def as_text(left: Left | None, sessions: Sequence[PastSession]) -> str:
    """JSON with a session on each line."""
    return json_text({"left": _offer(left), "sessions": [as_json(one) for one in sessions]})


def as_table(left: Left | None, sessions: Sequence[PastSession]) -> Iterator[str]:
    """A line for each session, and what they come to."""
    if not sessions:
        yield tr("No sessions yet.")
    begun = [_began(session) for session in sessions]
    column = max(map(len, begun), default=0)
    for began, session in zip(begun, sessions, strict=True):
        yield f"{began:<{column}}  {_line(session)}"
    if sessions:
        yield ""
        yield _totals(sessions)
    if left is not None:
        yield ""
        yield tr(
            "{offer} To resume it: `upstroke play --continue`.", offer=offer_text(left.bookmark)
        )


def _offer(left: Left | None) -> dict[str, object] | None:
    if left is None:
        return None
    origins, mark = left.bookmark.origins, left.bookmark.mark
    return {
        "id": origins.id,
        "programme": origins.programme,
        "title": origins.title,
        "at": left.at / 1000,
        "total": mark.total / 1000,
        "step": mark.step,
        "when": mark.when.isoformat(timespec="milliseconds"),
    }


def _began(session: PastSession) -> str:
    local, region = in_local_time(session.began), region_in_use()
    return f"{date_text(local, region)} {time_text(local, region)}"


def _line(session: PastSession) -> str:
    text = _how(session)
    if session.skipped:
        text = tr("{text}, {count} steps skipped", "", session.skipped, text=text)
    if session.before is not None or session.after is not None:
        before, after = _told(session.before), _told(session.after)
        text = tr("{text}, legs {before} to {after}", text=text, before=before, after=after)
    return tr("{programme}: {text}", programme=session.title, text=text)


def _how(session: PastSession) -> str:
    if session.outcome is Outcome.FINISHED:
        text = _SKIPPED_TO_THE_END if session.skipped else _HOW[session.outcome]
        return tr(text, time=clock_text(session.performed))
    at, time = clock_text(session.reached), clock_text(session.performed)
    texts = _HOW if at == time else _HOW_AFTER
    return tr(texts[session.outcome], at=at, time=time, total=clock_text(session.total))


def _told(feeling: int | None) -> str:
    return "?" if feeling is None else str(feeling)


def _totals(sessions: Sequence[PastSession]) -> str:
    totals = totals_of(sessions)
    values = {"finished": totals.finished, "time": clock_text(totals.time)}
    if totals.better is None:
        text = tr(
            "{count} sessions, {finished} of them finished, {time} in all.",
            "",
            totals.sessions,
            **values,
        )
    else:
        text = tr(
            "{count} sessions, {finished} of them finished, {time} in all, "
            "legs {better} on average.",
            "",
            totals.sessions,
            better=figure(f"{totals.better:+.1f}"),
            **values,
        )
    if totals.skipping:
        text += " " + tr("Steps were skipped in {count} of them.", "", totals.skipping)
    return text
