package perspectiva.needs.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import perspectiva.core.text.LinkedData;
import perspectiva.needs.Vacancy;
import perspectiva.needs.entity.Contract;
import perspectiva.needs.entity.Shift;

/**
 * A vacancy as search engines read it: schema.org's JobPosting as JSON, fit to stand inside a script element. It names no
 * person: the contact is for people who read the page.
 */
final class JobPosting {

    /** The word search engines know for an employer that is not named. */
    private static final String WITHHELD = "confidential";

    private JobPosting() {}

    static String of(Vacancy vacancy, String address) {
        ObjectNode posting = thing("JobPosting").put("@context", "https://schema.org/");
        posting.put("title", vacancy.title());
        posting.put("description", description(vacancy));
        posting.put("url", address);
        posting.put("datePosted", vacancy.postedOn().toString());
        posting.put("validThrough", vacancy.validUntil().plusDays(1) + "T00:00:00+05:00");
        posting.put("employmentType", employmentType(vacancy));
        posting.put("totalJobOpenings", vacancy.posts());
        posting.put("directApply", false);
        posting.set(
                "identifier",
                thing("PropertyValue").put("name", organisation(vacancy)).put("value", vacancy.number()));
        if (vacancy.isNamed()) {
            posting.set("hiringOrganization", thing("Organization").put("name", vacancy.employer()));
        } else {
            posting.put("hiringOrganization", WITHHELD);
        }
        posting.set("jobLocation", thing("Place").set("address", address(vacancy)));
        if (vacancy.occupation() != null) {
            posting.put("occupationalCategory", vacancy.occupation());
        }
        if (vacancy.startWanted() != null) {
            posting.put("jobStartDate", vacancy.startWanted().toString());
        }
        if (vacancy.payFrom() != null || vacancy.payTo() != null) {
            posting.set(
                    "baseSalary", thing("MonetaryAmount").put("currency", "RUB").set("value", salary(vacancy)));
        }
        return LinkedData.inScript(posting);
    }

    private static String organisation(Vacancy vacancy) {
        return vacancy.isNamed() ? vacancy.employer() : WITHHELD;
    }

    private static ObjectNode thing(String type) {
        return JsonNodeFactory.instance.objectNode().put("@type", type);
    }

    private static ObjectNode address(Vacancy vacancy) {
        return thing("PostalAddress").put("addressLocality", vacancy.place()).put("addressCountry", "RU");
    }

    private static ObjectNode salary(Vacancy vacancy) {
        ObjectNode salary = thing("QuantitativeValue").put("unitText", "MONTH");
        if (vacancy.payFrom() != null) {
            salary.put("minValue", vacancy.payFrom() / 100);
        }
        if (vacancy.payTo() != null) {
            salary.put("maxValue", vacancy.payTo() / 100);
        }
        return salary;
    }

    private static String description(Vacancy vacancy) {
        String told = Stream.of(vacancy.duties(), vacancy.requirements(), vacancy.conditions())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
        return told.isEmpty() ? vacancy.title() : told;
    }

    private static String employmentType(Vacancy vacancy) {
        if (vacancy.contract() == Contract.INTERNSHIP) {
            return "INTERN";
        }
        if (vacancy.contract() == Contract.SEASONAL || vacancy.contract() == Contract.FIXED_TERM) {
            return "TEMPORARY";
        }
        if (vacancy.shift() == Shift.FLEXIBLE && vacancy.hoursWeek() == null) {
            return "OTHER";
        }
        return vacancy.form().isPartTime() ? "PART_TIME" : "FULL_TIME";
    }
}
