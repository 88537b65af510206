package liqa.job.settings;

import org.springframework.core.NestedExceptionUtils;

/** A mistake in the settings, told to the person who can mend it. */
public final class SettingsException extends RuntimeException {

	SettingsException(String message) {
		super(message);
	}

	/**
	 * @param cause what Spring found wrong, buried in other exceptions
	 */
	public SettingsException(Throwable cause) {
		super("The settings can't be used: " + NestedExceptionUtils.getMostSpecificCause(cause).getMessage(), cause);
	}

}
