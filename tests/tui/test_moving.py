"""Moving through an article by key."""

from stage import on_stage


async def test_n_goes_from_quote_to_quote_and_says_who_spoke() -> None:
    async with on_stage() as stage:
        await stage.press("n")
        assert stage.quoted.startswith("For 17 days")
        assert stage.shows("1/10 Helene Astrup")
        await stage.press("n", "n")
        assert stage.quoted.startswith("A pause is not")
        assert stage.shows("3/10 Tomas Quaye")
