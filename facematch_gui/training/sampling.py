"""Which pictures a step learns from: triplets, P people with K pictures each, or pictures as they come.

What is drawn depends on the seed and the step's number alone, so that a run that was broken off goes on with the very
batches it would have seen, and any number of threads may prepare them. Everybody gets a turn before anybody gets a
second one: anchors, people and pictures are dealt from a deck that is shuffled anew when it is used up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from facematch_gui.errors import DatasetError
from facematch_gui.training.sections import PEOPLE, TRIPLETS, SamplingSection

Places: TypeAlias = NDArray[np.intp]

_DECK, _BATCH = 1, 2
"""Streams of chance, kept apart from each other and from the augmentation's."""


@dataclass(frozen=True, eq=False)
class Pool:
    """The pictures that may be drawn, (n,) each.

    Attributes:
        places: where each lies among the prepared faces; what a sampler answers with.
        identity, group: numbers of its person and of that person's group.
        is_document: whether it is a document's portrait.
    """

    places: Places
    identity: Places
    group: Places
    is_document: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.places)


class Sampler(Protocol):
    """What a step learns from."""

    def batch(self, step: int) -> Places:
        """Places of pictures, by the step's number from the beginning of the run; always in the same shape."""
        ...


def make_sampler(pool: Pool, sampling: SamplingSection, seed: int) -> Sampler:
    """The sampler that a configuration asks for.

    Raises:
        DatasetError: the pictures do not hold what a batch needs; the words say what is missing.
    """
    if not len(pool):
        raise DatasetError(
            "There is no picture to learn from",
            "Prepare pictures of several people, and leave most of them to training.",
        )
    if sampling.kind == TRIPLETS:
        return TripletSampler(
            pool, sampling.batch, seed, same_group=sampling.same_group, selfie_anchors=sampling.selfie_anchors
        )
    if sampling.kind == PEOPLE:
        return PeopleSampler(pool, sampling.people, sampling.pictures, seed)
    return PictureSampler(pool, sampling.batch, seed)


class _Deck:
    """An endless row of cards: all of them shuffled, then all of them shuffled anew, and so on.

    Args:
        key: the numbers that the shuffling depends on.
    """

    def __init__(self, size: int, *key: int) -> None:
        self._size = size
        self._key = key
        self._round: Callable[[int], Places] = lru_cache(maxsize=8)(self._shuffled)

    def deal(self, first: int, count: int) -> Places:
        """The cards from the ``first`` on."""
        wanted = np.arange(first, first + count)
        rounds = {int(number): self._round(int(number)) for number in np.unique(wanted // self._size)}
        return np.array([rounds[int(card // self._size)][card % self._size] for card in wanted], np.intp)

    def _shuffled(self, number: int) -> Places:
        return np.random.default_rng((*self._key, number)).permutation(self._size).astype(np.intp)


class TripletSampler:
    """Anchor, positive and negative, as (batch, 3) places.

    The anchor is a document, the positive a selfie of the same person, the negative another person's selfie; where
    nobody else has a selfie, any picture of another person.

    Args:
        batch: triplets a step.
        same_group: the negative is of the anchor's group.
        selfie_anchors: of people without a document, a selfie is an anchor to another one of theirs.

    Raises:
        DatasetError: no such triplet can be made.
    """

    def __init__(self, pool: Pool, batch: int, seed: int, *, same_group: bool, selfie_anchors: bool) -> None:
        self._pool = pool
        self._batch = batch
        self._seed = seed
        self._group = pool.group if same_group else np.zeros_like(pool.group)
        selfies = _by_person(pool, ~pool.is_document)
        self._selfies = selfies
        self._strangers = _strangers(pool, self._group, selfies)
        self._names = {group: np.array(sorted(people), np.intp) for group, people in self._strangers.items()}
        self._anchors = self._find_anchors(selfie_anchors)
        if not self._anchors.size:
            raise _no_triplet(pool, selfies, same_group=same_group, selfie_anchors=selfie_anchors)
        self._deck = _Deck(len(self._anchors), seed, _DECK)

    def batch(self, step: int) -> Places:
        rng = np.random.default_rng((self._seed, _BATCH, step))
        cards = self._deck.deal(step * self._batch, self._batch)
        rows = [self._triplet(int(self._anchors[card]), rng) for card in cards]
        return self._pool.places[np.array(rows, np.intp)]

    def _triplet(self, anchor: int, rng: np.random.Generator) -> tuple[int, int, int]:
        person = int(self._pool.identity[anchor])
        own = self._selfies[person]
        positive = int(_one(own[own != anchor], rng))
        group = int(self._group[anchor])
        names = self._names[group]
        # One name fewer than there are, and those from the person's own on moved up by one: never the person.
        mine = int(np.searchsorted(names, person))
        drawn = int(rng.integers(len(names) - 1))
        stranger = int(names[drawn + (drawn >= mine)])
        return anchor, positive, int(_one(self._strangers[group][stranger], rng))

    def _find_anchors(self, selfie_anchors: bool) -> Places:
        documents = _by_person(self._pool, self._pool.is_document)
        anchors: list[int] = []
        for person, own in self._selfies.items():
            group = int(self._group[own[0]])
            if len(self._names[group]) < 2:
                continue
            if person in documents:
                anchors.extend(map(int, documents[person]))
            elif selfie_anchors and len(own) > 1:
                anchors.extend(map(int, own))
        return np.array(sorted(anchors), np.intp)


class PeopleSampler:
    """P people with K pictures each, person after person, as (P x K,) places.

    Where a person has a document, it is the first of their pictures, so that every batch holds pairs of the kind that
    a check compares. People with fewer than K pictures show some of them twice; with a single one they are left out.

    Args:
        people, pictures: P and K.

    Raises:
        DatasetError: fewer than P people have two pictures.
    """

    def __init__(self, pool: Pool, people: int, pictures: int, seed: int) -> None:
        self._pool = pool
        self._people = people
        self._pictures = pictures
        self._seed = seed
        everybody = _by_person(pool, np.ones(len(pool), bool))
        self._own = [own for own in everybody.values() if len(own) > 1]
        if len(everybody) < 2:
            raise _one_person()
        if len(self._own) < people:
            raise _too_few_people(len(self._own), people)
        self._deck = _Deck(len(self._own), seed, _DECK)

    def batch(self, step: int) -> Places:
        rng = np.random.default_rng((self._seed, _BATCH, step))
        # Within one shuffling only, so that nobody comes twice in a batch and stands there as a stranger to themselves.
        turns = len(self._own) // self._people
        first = step // turns * len(self._own) + step % turns * self._people
        chosen = [self._draw(self._own[card], rng) for card in self._deck.deal(first, self._people)]
        return self._pool.places[np.concatenate(chosen)]

    def _draw(self, own: Places, rng: np.random.Generator) -> Places:
        shuffled = rng.permutation(own)
        documents = shuffled[self._pool.is_document[shuffled]]
        if documents.size:
            shuffled = np.concatenate([documents[:1], shuffled[shuffled != documents[0]]])
        return np.resize(shuffled, self._pictures)


class PictureSampler:
    """Pictures as they come, as (batch,) places.

    Args:
        batch: pictures a step.
    """

    def __init__(self, pool: Pool, batch: int, seed: int) -> None:
        self._pool = pool
        self._batch = batch
        self._deck = _Deck(len(pool), seed, _DECK)

    def batch(self, step: int) -> Places:
        return self._pool.places[self._deck.deal(step * self._batch, self._batch)]


def _by_person(pool: Pool, chosen: NDArray[np.bool_]) -> dict[int, Places]:
    """The numbers (within the pool) of each person's chosen pictures, people in order of their number."""
    numbers = np.flatnonzero(chosen)
    ordered = numbers[np.argsort(pool.identity[numbers], kind="stable")]
    people, starts = np.unique(pool.identity[ordered], return_index=True)
    ends = [*starts[1:], len(ordered)]
    return {
        int(person): ordered[start:end] for person, start, end in zip(people, starts, ends[: len(people)], strict=True)
    }


def _strangers(pool: Pool, group: Places, selfies: dict[int, Places]) -> dict[int, dict[int, Places]]:
    """By group, the pictures of its people that can be a negative: their selfies, or where none has any, all."""
    anything = _by_person(pool, np.ones(len(pool), bool))
    found: dict[int, dict[int, Places]] = {int(number): {} for number in np.unique(group)}
    for person, own in anything.items():
        found[int(group[own[0]])][person] = own
    for people in found.values():
        facing = [person for person in people if person in selfies]
        if len(facing) > 1:
            kept = {person: selfies[person] for person in facing}
            people.clear()
            people.update(kept)
    return found


def _one(numbers: Places, rng: np.random.Generator) -> np.intp:
    chosen: np.intp = numbers[int(rng.integers(len(numbers)))]
    return chosen


# --- What is missing --------------------------------------------------------------------------------------------------


def _no_triplet(pool: Pool, selfies: dict[int, Places], *, same_group: bool, selfie_anchors: bool) -> DatasetError:
    if len(np.unique(pool.identity)) < 2:
        return _one_person()
    documented = set(map(int, np.unique(pool.identity[pool.is_document])))
    if not documented and not selfie_anchors:
        return DatasetError(
            "None of the people to learn from has a document picture",
            "Add their document photos, or let selfies take their place: --set sampling.selfie_anchors=true.",
        )
    if not documented & set(selfies) and not (selfie_anchors and any(len(own) > 1 for own in selfies.values())):
        return DatasetError(
            "None of the people to learn from has two pictures that could make a pair",
            "Give each of them a document photo and at least one selfie.",
        )
    if same_group:
        return DatasetError(
            "No group holds two people that can be told apart",
            "Let other groups' people be the strangers: --set sampling.same_group=false.",
        )
    return _one_person()


def _one_person() -> DatasetError:
    return DatasetError(
        "All pictures to learn from show one person",
        "A network learns to tell people apart from at least two of them. Add pictures of other people.",
    )


def _too_few_people(count: int, wanted: int) -> DatasetError:
    if count < 2:
        return DatasetError(
            "Fewer than two of the people to learn from have two pictures",
            "Give each person a document photo and at least one selfie.",
        )
    return DatasetError(
        "A batch needs {wanted} people with two pictures or more, and there are {count}",
        "Add people, or let a batch hold fewer: --set sampling.people={count}.",
        wanted=wanted,
        count=count,
    )
