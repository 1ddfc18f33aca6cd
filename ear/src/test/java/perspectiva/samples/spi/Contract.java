package perspectiva.samples.spi;

import com.ibm.icu.text.MessageFormat;

/** A contract that drags a library along. */
public interface Contract {
    MessageFormat format();
}
