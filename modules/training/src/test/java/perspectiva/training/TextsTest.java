package perspectiva.training;

import perspectiva.core.testing.TextsOfAModule;

class TextsTest extends TextsOfAModule {

    TextsTest() {
        super(
                "training",
                "training.offer.hours",
                "training.remind.days",
                "training.absences.each",
                "training.marks.days",
                "training.checkin.before",
                "training.checkin.after",
                "training.forms.least",
                "training.forms.aim",
                "training.forms.days",
                "training.forms.remind",
                "training.forms.months",
                "training.forms.open",
                "training.resits",
                "training.version",
                "training.session",
                "training.enrolment",
                "training.certificate",
                "training.order",
                "training.mark");
    }
}
