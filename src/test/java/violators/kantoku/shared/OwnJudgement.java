package violators.kantoku.shared;

import java.io.IOException;
import java.nio.file.Path;

import org.kantoku.shared.upload.AllowedKinds;
import org.kantoku.shared.upload.UploadJudge;
import org.kantoku.shared.upload.Verdict;

/** Judges an upload past the gate. */
public class OwnJudgement {

    Verdict judge(Path file) throws IOException {
        return UploadJudge.judge(file, AllowedKinds.EVIDENCE);
    }
}
