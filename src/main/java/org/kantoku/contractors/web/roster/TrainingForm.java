package org.kantoku.contractors.web.roster;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

import org.kantoku.contractors.application.roster.FileRow;

/** The form of training done. */
public class TrainingForm implements Serializable {

    private UUID policyId;
    private LocalDate on;
    private Integer completion;
    private FileRow file;

    UUID fileId() {
        return file == null ? null : file.id();
    }

    public UUID getPolicyId() {
        return policyId;
    }

    public void setPolicyId(UUID policyId) {
        this.policyId = policyId;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getCompletion() {
        return completion;
    }

    public void setCompletion(Integer completion) {
        this.completion = completion;
    }

    public FileRow getFile() {
        return file;
    }

    public void setFile(FileRow file) {
        this.file = file;
    }
}
