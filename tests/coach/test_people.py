"""Two people, two sides, never two of a kind."""

from coach.people import Couple, Hue, Person, Shape, Side


def test_each_side_has_another() -> None:
    assert Side.ONE.other is Side.TWO
    assert Side.TWO.other is Side.ONE


def test_left_is_a_circle_and_right_a_square_until_they_choose() -> None:
    couple = Couple()
    assert couple.of(Side.ONE).shape is Shape.CIRCLE
    assert couple.of(Side.TWO) == Person(shape=Shape.SQUARE, hue=Hue.CLAY)


def test_choosing_the_shape_that_the_other_has_swaps_both() -> None:
    couple = Couple().with_person(Side.ONE, Person("Noor", Shape.SQUARE))
    assert couple.one.shape is Shape.SQUARE
    assert couple.two.shape is Shape.CIRCLE


def test_a_new_name_leaves_the_partner_as_they_are() -> None:
    couple = Couple().with_person(Side.TWO, Person("Sam", Shape.SQUARE, Hue.CLAY))
    assert couple.two.name == "Sam"
    assert couple.one == Person()


def test_when_they_change_places_each_keeps_name_shape_and_colour() -> None:
    noor, sam = Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY)
    assert Couple(noor, sam).swapped() == Couple(sam, noor)


def test_two_share_a_computer_once_both_have_a_name() -> None:
    noor, sam = Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY)
    assert Couple(noor, sam).is_named
    assert not Couple(noor).is_named
    assert not Couple(Person("  "), sam).is_named
