"""The states of a review: who may say what, in which order, and what becomes of the check."""

from __future__ import annotations

import pytest

from facematch_gui.errors import NotAllowedError
from facematch_gui.records.rules.review import Opinion, Outcome, Review, Voice, is_ever_blind
from facematch_gui.records.values import RecordedVerdict, Role, State

ANNA, BERT, CLEO, DORA = (Voice(name, identity=name * 2) for name in ("anna", "bert", "cleo", "dora"))
OFFICER, SUPERVISOR, ADMINISTRATOR = Role


def waiting(checked_by: Voice = ANNA) -> Review:
    return Review(RecordedVerdict.REVIEW, State.WAITING, checked_by)


def second(*opinions: Opinion, checked_by: Voice = ANNA) -> Review:
    return Review(RecordedVerdict.REVIEW, State.SECOND, checked_by, opinions or (Opinion(True, ANNA),))


def disputed() -> Review:
    return Review(RecordedVerdict.REVIEW, State.DISPUTED, ANNA, (Opinion(True, ANNA), Opinion(False, BERT)))


# --- What comes of a decision -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("same", [True, False])
def test_a_review_is_decided_by_one_person_where_the_policy_asks_for_no_more(same: bool) -> None:
    assert waiting().outcome(same, BERT, OFFICER, second_opinion=False) == Outcome(1, False, State.DECIDED)


def test_the_first_opinion_waits_for_the_second() -> None:
    assert waiting().outcome(True, ANNA, OFFICER, second_opinion=True) == Outcome(1, False, State.SECOND)


def test_two_who_agree_have_decided() -> None:
    assert second().outcome(True, BERT, OFFICER, second_opinion=True) == Outcome(2, False, State.DECIDED)


def test_two_who_differ_are_in_dispute() -> None:
    assert second().outcome(False, BERT, OFFICER, second_opinion=True) == Outcome(2, False, State.DISPUTED)


def test_a_second_opinion_that_was_begun_is_asked_for_when_the_policy_has_changed() -> None:
    assert second().outcome(False, BERT, OFFICER, second_opinion=False).opinion == 2


@pytest.mark.parametrize("role", [SUPERVISOR, ADMINISTRATOR])
def test_a_supervisor_settles_a_dispute(role: Role) -> None:
    assert disputed().outcome(False, CLEO, role, second_opinion=True) == Outcome(3, False, State.DECIDED)


@pytest.mark.parametrize(
    ("verdict", "same"),
    [(RecordedVerdict.MATCH, False), (RecordedVerdict.NO_MATCH, True)],
    ids=str,
)
def test_a_decision_against_the_verdict_is_an_override(verdict: RecordedVerdict, same: bool) -> None:
    check = Review(verdict, State.CLOSED, ANNA)

    assert check.outcome(same, ANNA, OFFICER, second_opinion=True) == Outcome(1, True, State.DECIDED)


# --- Who may not ------------------------------------------------------------------------------------------------------


def test_nobody_gives_both_opinions() -> None:
    with pytest.raises(NotAllowedError, match="You gave the first opinion"):
        second(Opinion(True, BERT)).outcome(True, BERT, ADMINISTRATOR, second_opinion=True)


def test_who_has_seen_the_score_gives_no_second_opinion() -> None:
    with pytest.raises(NotAllowedError, match="have seen its score"):
        second(Opinion(True, BERT), checked_by=ANNA).outcome(True, ANNA, OFFICER, second_opinion=True)


def test_somebody_who_was_added_anew_is_the_same_person() -> None:
    with pytest.raises(NotAllowedError):
        second(Opinion(True, BERT)).outcome(True, Voice("bert", identity="new"), OFFICER, second_opinion=True)


def test_somebody_with_another_name_is_the_same_person_by_identity() -> None:
    with pytest.raises(NotAllowedError):
        second(Opinion(True, BERT)).outcome(True, Voice("berta", BERT.identity), OFFICER, second_opinion=True)


def test_two_without_a_name_are_not_taken_for_one() -> None:
    assert not Voice("").is_same(Voice(""))
    assert second(Opinion(True, Voice("")), checked_by=Voice("")).outcome(True, BERT, OFFICER, True).opinion == 2


@pytest.mark.parametrize("state", [State.WAITING, State.SECOND])
def test_two_opinions_need_faces_to_look_at(state: State) -> None:
    check = Review(RecordedVerdict.REVIEW, state, ANNA, (Opinion(True, ANNA),), has_faces=False)

    with pytest.raises(NotAllowedError, match="faces of this check are not kept"):
        check.outcome(True, BERT, OFFICER, second_opinion=True)


def test_one_opinion_needs_no_faces() -> None:
    check = Review(RecordedVerdict.REVIEW, State.WAITING, ANNA, has_faces=False)

    assert check.outcome(True, ANNA, OFFICER, second_opinion=False).state is State.DECIDED


def test_an_officer_settles_no_dispute() -> None:
    with pytest.raises(NotAllowedError, match="a supervisor decides"):
        disputed().outcome(True, CLEO, OFFICER, second_opinion=True)


@pytest.mark.parametrize("party", [ANNA, BERT], ids=["first", "second"])
def test_nobody_settles_a_dispute_of_their_own(party: Voice) -> None:
    with pytest.raises(NotAllowedError, match="You gave one of the two"):
        disputed().outcome(True, party, ADMINISTRATOR, second_opinion=True)


def test_a_decision_stands() -> None:
    decided = Review(RecordedVerdict.REVIEW, State.DECIDED, ANNA, (Opinion(True, ANNA),))

    with pytest.raises(NotAllowedError, match="has been decided"):
        decided.outcome(False, BERT, ADMINISTRATOR, second_opinion=False)


@pytest.mark.parametrize(
    ("verdict", "same"),
    [(RecordedVerdict.MATCH, True), (RecordedVerdict.NO_MATCH, False)],
    ids=str,
)
def test_what_the_verdict_says_already_is_no_decision(verdict: RecordedVerdict, same: bool) -> None:
    with pytest.raises(NotAllowedError, match="says already"):
        Review(verdict, State.CLOSED, ANNA).outcome(same, ANNA, OFFICER, second_opinion=False)


@pytest.mark.parametrize("same", [True, False])
def test_nothing_is_decided_where_nothing_was_compared(same: bool) -> None:
    with pytest.raises(NotAllowedError, match="compared nothing"):
        Review(RecordedVerdict.REFUSED, State.CLOSED, ANNA).outcome(same, ANNA, OFFICER, second_opinion=False)


# --- Who is blind -----------------------------------------------------------------------------------------------------


def test_everybody_but_the_first_is_blind_until_the_second_has_decided() -> None:
    check = second(Opinion(True, BERT), checked_by=ANNA)

    assert [check.is_blind_for(who, second_opinion=True) for who in (ANNA, BERT, CLEO)] == [True, False, True]


def test_who_may_yet_be_the_second_sees_no_score_before_the_first() -> None:
    assert not waiting(checked_by=ANNA).is_blind_for(ANNA, second_opinion=True)
    assert waiting(checked_by=ANNA).is_blind_for(BERT, second_opinion=True)
    assert not waiting(checked_by=ANNA).is_blind_for(BERT, second_opinion=False)


def test_nobody_is_blind_once_two_have_spoken() -> None:
    assert not disputed().is_blind_for(CLEO, second_opinion=True)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("second_opinion", [True, False])
def test_no_state_withholds_what_the_quick_question_gives_away(state: State, second_opinion: bool) -> None:
    check = Review(RecordedVerdict.REVIEW, state, ANNA, (Opinion(True, ANNA),))

    blind = check.is_blind_for(DORA, second_opinion)

    assert blind == is_ever_blind(state, second_opinion)
