package perspectiva.needs.entity;

import perspectiva.core.store.Now;
import perspectiva.spi.Refused;

/** What the second step of a need's form may say. */
final class TermsRules {

    /** The longest contract for a term: five years (Labour Code, article 58). */
    static final int CONTRACT_MOST = 60;

    /** The longest probation: three months, six for heads and chief accountants (Labour Code, article 70). */
    static final int PROBATION_MOST = 6;

    static final int EXPERIENCE_MOST = 40;

    private TermsRules() {}

    /** Refuses what could never be right, however unfinished the draft is. */
    static void check(NeedTerms terms) {
        within(terms.getContractMonths(), 1, CONTRACT_MOST, "needs.refused.contractmonths", "contractMonths");
        within(terms.getProbationMonths(), 0, PROBATION_MOST, "needs.refused.probation", "probationMonths");
        within(terms.getExperienceYears(), 0, EXPERIENCE_MOST, "needs.refused.experience", "experienceYears");
        within(terms.getCofinance(), 0, 100, "needs.refused.cofinance", "cofinance");
        NeedRules.notLonger(terms.getWorkTime(), 300, "workTime");
        NeedRules.notLonger(terms.getPermits(), 500, "permits");
        NeedRules.notLonger(terms.getBenefits(), 1000, "benefits");
        NeedRules.notLonger(terms.getRemarks(), 1000, "remarks");
    }

    /** Refuses what can be wrong with a signed paper. */
    static void check(Paper paper) {
        NeedRules.notLonger(paper.getSigner(), 150, "paperSigner");
        NeedRules.notLonger(paper.getNumber(), 50, "paperNumber");
        if (paper.getDate() != null
                && (paper.getDate().isAfter(Now.today()) || paper.getDate().getYear() < 2000)) {
            throw new Refused("needs.refused.paper.date").at("paperDate");
        }
    }

    /** A paper counts when one knows who signed it and when. */
    static void checkComplete(Paper paper) {
        if (paper.isThere() && paper.getSigner() == null) {
            throw new Refused("needs.refused.paper.signer").at("paperSigner");
        }
        if (paper.isThere() && paper.getDate() == null) {
            throw new Refused("needs.refused.paper.date").at("paperDate");
        }
    }

    private static void within(Integer number, int least, int most, String key, String field) {
        if (number != null && (number < least || number > most)) {
            throw new Refused(key, most).at(field);
        }
    }
}
