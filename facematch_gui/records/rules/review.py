"""Who may say what of a check, and what becomes of it then: the states of a review, without a database.

A review waits for a person's decision. Where the policy asks for a second opinion, another person gives it without
seeing score or first opinion; a supervisor settles what the two see differently. A match or no match waits for nobody,
and may be overridden once. Every decision is final: whoever was wrong checks again, which is a record of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from facematch_gui.errors import NotAllowedError
from facematch_gui.records.values import RecordedVerdict, Role, State


@dataclass(frozen=True)
class Voice:
    """Somebody who checks or decides, as far as it takes to tell people apart.

    Attributes:
        name: normalised, or what stands for it; equal for equal names. Empty for nobody.
        identity: of somebody who has signed in; empty otherwise.
    """

    name: str
    identity: str = ""

    def is_same(self, other: Voice) -> bool:
        """Whether both are one person. Somebody who was removed and added anew is still the same by name."""
        return (self.identity != "" and self.identity == other.identity) or (
            self.name != "" and self.name == other.name
        )


@dataclass(frozen=True)
class Opinion:
    """What somebody has said of a check."""

    same_person: bool
    by: Voice


@dataclass(frozen=True)
class Outcome:
    """What a decision comes to.

    Attributes:
        opinion: 1 or 2, or 3 for a supervisor's word on two that differ.
        override: it goes against the verdict.
        state: of the check from then on.
    """

    opinion: int
    override: bool
    state: State


@dataclass(frozen=True)
class Review:
    """A check and what was said of it.

    Attributes:
        checked_by: who saw the check's answer first; nobody at a kiosk.
        opinions: in the order in which they were given.
        has_faces: both are still kept.
    """

    verdict: RecordedVerdict
    state: State
    checked_by: Voice
    opinions: Sequence[Opinion] = ()
    has_faces: bool = True

    def is_blind_for(self, voice: Voice, second_opinion: bool) -> bool:
        """Whether verdict, score and opinions are withheld from somebody who has not decided yet.

        Args:
            second_opinion: the policy asks for one.
        """
        if not is_ever_blind(self.state, second_opinion) or self._has_spoken(voice):
            return False
        # Whoever has seen the answer at the desk cannot unsee it; everybody else may yet be the second person.
        return self.state is State.SECOND or not voice.is_same(self.checked_by)

    def outcome(self, same_person: bool, voice: Voice, role: Role, second_opinion: bool) -> Outcome:
        """What comes of this person saying so now.

        Raises:
            NotAllowedError: the check takes no decision, or not from this person.
        """
        if self.verdict is RecordedVerdict.REFUSED:
            raise NotAllowedError(
                "This check compared nothing, so that there is nothing to decide",
                "Take other pictures and check again.",
            )
        match self.state:
            case State.CLOSED:
                return self._override(same_person)
            case State.WAITING:
                return self._first(second_opinion)
            case State.SECOND:
                return self._second(same_person, voice)
            case State.DISPUTED:
                return self._settlement(voice, role)
            case State.DECIDED:
                raise NotAllowedError(
                    "This check has been decided",
                    "A decision stands. If it was wrong, check again: that is a record of its own.",
                )

    def _override(self, same_person: bool) -> Outcome:
        if same_person == (self.verdict is RecordedVerdict.MATCH):
            raise NotAllowedError(
                "That is what the check says already", "Only a decision against its answer is recorded."
            )
        return Outcome(1, True, State.DECIDED)

    def _first(self, second_opinion: bool) -> Outcome:
        if second_opinion:
            self._require_faces()
        return Outcome(1, False, State.SECOND if second_opinion else State.DECIDED)

    def _second(self, same_person: bool, voice: Voice) -> Outcome:
        if self._has_spoken(voice):
            raise NotAllowedError(
                "You gave the first opinion on this check", "Ask somebody else: the second must be another person's."
            )
        if voice.is_same(self.checked_by):
            raise NotAllowedError(
                "You made this check, and have seen its score",
                "Ask somebody else: the second opinion is given without knowing the score.",
            )
        self._require_faces()
        agreed = all(opinion.same_person == same_person for opinion in self.opinions)
        return Outcome(2, False, State.DECIDED if agreed else State.DISPUTED)

    def _settlement(self, voice: Voice, role: Role) -> Outcome:
        if role.rank < Role.SUPERVISOR.rank:
            raise NotAllowedError(
                "Two people see this check differently, so that a supervisor decides", "Call a supervisor."
            )
        if self._has_spoken(voice):
            raise NotAllowedError(
                "You gave one of the two opinions that differ", "Ask another supervisor, or an administrator."
            )
        return Outcome(3, False, State.DECIDED)

    def _require_faces(self) -> None:
        if not self.has_faces:
            raise NotAllowedError(
                "The two faces of this check are not kept any more, so that nobody can give a second opinion",
                "Check the person again.",
            )

    def _has_spoken(self, voice: Voice) -> bool:
        return any(voice.is_same(opinion.by) for opinion in self.opinions)


def is_ever_blind(state: State, second_opinion: bool) -> bool:
    """Whether a check in that state is withheld from anybody at all; nothing else needs to be known of most checks."""
    return state is State.SECOND or (state is State.WAITING and second_opinion)
