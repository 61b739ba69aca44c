package violators.kantoku.supervision.application;

/** Breaks permission-everywhere. */
public class OpenService {

    public void command() {
    }
}
