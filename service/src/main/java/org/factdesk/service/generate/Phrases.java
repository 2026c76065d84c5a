package org.factdesk.service.generate;

import java.util.List;
import java.util.SplittableRandom;

/** Makes sentences that read like news, each about something that can be counted and looked up. */
final class Phrases {

    private static final List<String> TOWNS = List.of(
            "Ardmouth",
            "Belford",
            "Castleby",
            "Dunwick",
            "Eastholm",
            "Farleigh",
            "Grantham Bay",
            "Holmstead",
            "Inverlock",
            "Kingsferry",
            "Larkhill",
            "Merrivale",
            "Northgate",
            "Oakhampton",
            "Port Alder",
            "Queensbrook",
            "Ravensea",
            "Stonebridge",
            "Thornbury Cross",
            "Westmere");
    private static final List<String> BODIES = List.of(
            "city council",
            "port authority",
            "health board",
            "police force",
            "school district",
            "water company",
            "housing office",
            "fire service",
            "transport office",
            "university");
    private static final List<String> COUNTED = List.of(
            "new homes",
            "burglaries",
            "patients on the waiting list",
            "bus passengers",
            "pupils without a place",
            "flooded cellars",
            "electric cars",
            "empty shops",
            "cases of measles",
            "cyclists",
            "asylum seekers",
            "apprentices");
    private static final List<String> SURNAMES = List.of(
            "Albright",
            "Barlow",
            "Calder",
            "Denholm",
            "Ellery",
            "Fairfax",
            "Gadsby",
            "Hartnell",
            "Ibbotson",
            "Jessop",
            "Kirkwood",
            "Lomax");
    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Brian", "Clara", "David", "Esther", "Frank", "Grace", "Henry", "Irene", "Jonas");
    private static final List<String> LEADS = List.of(
            "According to the annual report, ",
            "On Tuesday it became known that ",
            "In the debate it was said that ",
            "Figures seen by this newspaper show that ",
            "A spokeswoman said that ",
            "Critics hold that ");
    private static final List<String> TAILS =
            List.of(".", ", the report says.", ", more than was planned.", ", and nobody contradicted.", ".");
    private static final List<String> OUTLETS = List.of(
            "The Ardmouth Courier",
            "Belford Evening Post",
            "Coast Radio",
            "Daily Ledger",
            "Eastholm Gazette",
            "Harbour News",
            "Merrivale Star",
            "Northern Wire",
            "The Observer of Oakhampton",
            "Weekly Chronicle");
    private static final List<String> TAGS = List.of(
            "budget",
            "crime",
            "education",
            "energy",
            "health",
            "housing",
            "migration",
            "schools",
            "transport",
            "weather",
            "election",
            "environment");

    private final SplittableRandom random;

    Phrases(SplittableRandom random) {
        this.random = random;
    }

    /** What comes before the checkable words of a sentence. */
    String lead() {
        return of(LEADS);
    }

    /** What comes behind them. */
    String tail() {
        return of(TAILS);
    }

    /** Checkable words that can stand behind any lead. */
    String claim() {
        int year = random.nextInt(2009, 2026);
        int count = random.nextInt(12, 98_000);
        String town = of(TOWNS);
        return switch (random.nextInt(6)) {
            case 0 -> "the " + of(BODIES) + " of " + town + " counted " + count + " " + of(COUNTED) + " in " + year;
            case 1 ->
                "the number of " + of(COUNTED) + " in " + town + " rose by " + random.nextInt(2, 90) + " percent to "
                        + count + " between " + (year - 4) + " and " + year;
            case 2 ->
                "the " + of(BODIES) + " of " + town + " spent " + random.nextInt(2, 400) + " million euros in " + year
                        + " and counted " + count + " " + of(COUNTED);
            case 3 ->
                "every " + random.nextInt(2, 30) + "th household in " + town + " waited " + random.nextInt(2, 40)
                        + " weeks for the " + of(BODIES) + " in " + year;
            case 4 -> person() + " promised " + town + " " + count + " " + of(COUNTED) + " by " + (year + 4);
            default ->
                town + " had " + count + " " + of(COUNTED) + " in " + year + ", fewer than in "
                        + (year - random.nextInt(1, 9));
        };
    }

    /** What an article is called. */
    String headline() {
        return of(TOWNS) + " argues about its " + of(BODIES) + " and " + random.nextInt(20, 9000) + " " + of(COUNTED);
    }

    /** A person's name. */
    String person() {
        return of(FIRST_NAMES) + " " + of(SURNAMES);
    }

    String outlet() {
        return of(OUTLETS);
    }

    String tag() {
        return of(TAGS);
    }

    /** What a source is called. */
    String source() {
        return "Yearbook " + random.nextInt(2009, 2026) + " of the " + publisher();
    }

    /** Who publishes such a source. */
    String publisher() {
        return of(BODIES) + " of " + of(TOWNS);
    }

    /** One of these. */
    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
