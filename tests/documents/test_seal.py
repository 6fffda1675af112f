"""The seal: one form, one way to read it, and the signature before any meaning."""

from __future__ import annotations

import cbor2
import pytest
from documents.paper_samples import KEY, OTHER_KEY, RING
from hypothesis import given
from hypothesis import strategies as st

from posdesk.documents import plain_cbor
from posdesk.documents.seal import (
    LONGEST,
    NotRead,
    Sealed,
    from_text,
    open_seal,
    seal,
    text_length,
    to_text,
)
from posdesk.keys import make_key

FACTS = {0: 1, 1: b"\x01", 2: "Mug", 3: [1, -5, True], 30: {4: "x"}}

_values = st.recursive(
    st.integers(-plain_cbor.LARGEST, plain_cbor.LARGEST)
    | st.text(max_size=30)
    | st.binary(max_size=30)
    | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.integers(0, 2**53 - 1), inner, max_size=4)
    ),
    max_leaves=12,
)


def test_the_envelope_is_cose_sign1_in_canonical_cbor():
    body = seal(FACTS, KEY)
    protected, unprotected, payload, signature = cbor2.loads(body)
    assert cbor2.loads(protected) == {1: -19, 4: KEY.id}
    assert (unprotected, cbor2.loads(payload), len(signature)) == ({}, FACTS, 64)
    assert cbor2.dumps(cbor2.loads(body), canonical=True) == body


def test_what_was_sealed_is_read_back():
    sealed = open_seal(to_text(seal(FACTS, KEY)), RING)
    assert isinstance(sealed, Sealed)
    assert (sealed.facts, sealed.key_id, sealed.body) == (FACTS, KEY.id, seal(FACTS, KEY))


@pytest.mark.parametrize("size", [0, 1, 19, 20, 200, 251, 252, 253, 254, 300, 2000])
def test_every_length_of_payload_has_its_own_head(size):
    facts = {0: bytes(size)}
    text = to_text(seal(facts, KEY))
    assert len(text) == text_length(facts)
    assert isinstance(open_seal(text, RING), Sealed)


def test_the_key_is_asked_before_the_signature_and_both_before_the_facts():
    body = bytearray(seal(FACTS, OTHER_KEY))
    body[-1] ^= 1
    assert open_seal(bytes(body), RING) is NotRead.NOT_OUR_KEY
    body = bytearray(seal(FACTS, KEY))
    body[24] = 0xFF  # the head of the facts: no map any more
    assert open_seal(bytes(body), RING) is NotRead.ALTERED


def test_any_single_bit_changed_is_seen():
    body = seal(FACTS, KEY)
    for bit in range(len(body) * 8):
        other = bytearray(body)
        other[bit // 8] ^= 1 << bit % 8
        assert isinstance(open_seal(bytes(other), RING), NotRead), bit


def test_a_jammed_scanner_is_answered_at_once():
    assert open_seal("PD1" + "A" * 10_000_000, RING) is NotRead.UNREADABLE
    assert from_text("PD1" + "A" * (LONGEST - 3)) is not None
    assert from_text("PD1" + "A" * (LONGEST - 2)) is None


def test_facts_a_code_cannot_hold_are_our_own_mistake():
    for facts in ({0: 0.5}, {0: None}, {-1: 0}, {0: 2**53}, {0: {"a": 1}}, {True: 1}):
        with pytest.raises(AssertionError):
            seal(facts, KEY)


@given(st.text(max_size=300) | st.text("PD1ABCDEFGHIJKLMNOPQRSTUVWXYZ234567=", max_size=400))
def test_no_text_is_too_strange_to_be_answered(text):
    assert isinstance(open_seal(text, RING), NotRead)
    assert isinstance(open_seal("PD1" + text, RING), NotRead)


@given(st.dictionaries(st.integers(0, 2**53 - 1), _values, max_size=5))
def test_whatever_a_code_may_hold_comes_back_the_same(facts):
    assert plain_cbor.decode(plain_cbor.encode(facts)) == facts


@given(st.binary(max_size=60))
def test_only_canonical_bytes_are_decoded(data):
    value = plain_cbor.decode(data)
    assert value is None or cbor2.dumps(value, canonical=True) == data


def test_the_signature_is_the_one_of_rfc_8032():
    key = make_key(
        bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    )
    assert key.sign(b"\x72").hex() == (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
