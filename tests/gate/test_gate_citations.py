from __future__ import annotations

import pytest

from gate.citations import parse_provisions, same_rule


@pytest.mark.parametrize(
    ("gold", "drawn"),
    [
        ("UNSCR 1718 para 8(b)", "S/RES/1718 (2006) OP 8(b)"),
        ("UNSCR 1718 para 8(b)", "UN Security Council resolution 1718 (2006), paragraph 8 (b)"),
        ("UNSCR 1718 para 8(b)", "S/RES/1718 (2006) OP 8"),
        ("UNSCR 1718 para 8", "S/RES/1718 (2006) OP 8(a)(i)"),
        ("UNSCR 1718", "S/RES/1718 (2006) OP 8(a)(i)"),
        ("UNSCR 1874 para 9", "S/RES/1718 (2006) OP 8(b); S/RES/1874 (2009) OP 9"),
        ("UNSCR 1874 para 10", "S/RES/1874 (2009) OPs 9 and 10"),
        ("UNSCR 2270 para 7", "S/RES/2270 (2016) OP 6-8"),
        ("UNSCR 2231 Annex B para 4", "S/RES/2231 (2015) Annex B para. 4"),
        ("UNSCR 2231 Annex B para 5", "S/RES/2231 (2015) OP 7(b), Annex B paras 5 and 6"),
        ("EU Council Decision 2014/512/CFSP", "Council Decision 2014/512/CFSP Art. 2"),
        ("Ruritania: Control of Arms Act 12 of 1998", "Control of Arms Act, 12 of 1998 (Ruritania), s 14"),
        ("ECOWAS Convention on Small Arms", "ECOWAS Convention on Small Arms and Light Weapons, Art. 3"),
    ],
)
def test_one_rule_in_two_hands(gold: str, drawn: str) -> None:
    assert same_rule(gold, drawn)


@pytest.mark.parametrize(
    ("gold", "drawn"),
    [
        ("UNSCR 1718 para 8(b)", "S/RES/1718 (2006) OP 8(a)"),
        ("UNSCR 1718 para 8(b)", "S/RES/1874 (2009) OP 8(b)"),
        ("UNSCR 1718 para 8(b)", "S/RES/1718 (2006) OP 18(b)"),
        ("UNSCR 1718 para 8(b)", "S/RES/1718 (2006)"),
        ("UNSCR 2231 Annex B para 4", "S/RES/2231 (2015) Annex B para. 2"),
        ("UNSCR 2231 Annex B para 4", "S/RES/2231 (2015) Annex A para. 4"),
        ("UNSCR 2231 Annex B para 4", "S/RES/2231 (2015) OP 4"),
        ("UNSCR 2006 para 1", "S/RES/1718 (2006) OP 1"),
        ("UNSCR 1556 para 7", "Sudan: EU Council Decision 2014/450/CFSP Art. 2"),
        ("EU Council Decision 2014/512/CFSP", "EU Council Decision 2014/450/CFSP"),
        ("Ruritania: Control of Arms Act 12 of 1998", "Ruritania: Control of Arms Act 9 of 1971"),
        ("ECOWAS Convention on Small Arms", "OSCE decision on Nagorno-Karabakh"),
    ],
)
def test_two_rules(gold: str, drawn: str) -> None:
    assert not same_rule(gold, drawn)


def test_every_paragraph_of_a_citation_is_seen() -> None:
    parts = [(each.number, each.annex, each.parts) for each in parse_provisions("UNSCR 1718 paras 8(a)(i), 9 and 11")]
    assert parts == [(1718, None, ("8", "a", "i")), (1718, None, ("9",)), (1718, None, ("11",))]
