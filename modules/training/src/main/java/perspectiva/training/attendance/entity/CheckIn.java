package perspectiva.training.attendance.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.Base64;
import perspectiva.core.store.StoredRecord;

/**
 * A check-in lets the people of one meeting mark themselves with a code that is shown in the room. It begins when somebody
 * shows the code for the first time. Its secret stands in the database as it is: whoever reads that can read the marks, too.
 */
@Entity
@Table(name = "training_check_in")
public class CheckIn extends StoredRecord {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Column(name = "meeting_id")
    private long meetingId;

    private String secret;

    protected CheckIn() {}

    public CheckIn(long meeting) {
        meetingId = meeting;
        byte[] fresh = new byte[SECRET_BYTES];
        RANDOM.nextBytes(fresh);
        secret = Base64.getEncoder().encodeToString(fresh);
    }

    public long meetingId() {
        return meetingId;
    }

    public RotatingCode code() {
        return new RotatingCode(Base64.getDecoder().decode(secret));
    }
}
