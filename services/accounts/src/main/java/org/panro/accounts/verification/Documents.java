package org.panro.accounts.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.panro.contracts.accounts.VerificationDocument;
import org.panro.contracts.problem.ProblemType;
import org.panro.contracts.value.LocalizedText;
import org.panro.contracts.value.Page;
import org.panro.contracts.value.PageParams;
import org.panro.shared.audit.Audit;
import org.panro.shared.identity.Caller;
import org.panro.shared.identity.CurrentCaller;
import org.panro.shared.identity.Ids;
import org.panro.shared.identity.Role;
import org.panro.shared.paging.NewestFirst;
import org.panro.shared.problem.Problems;
import org.panro.shared.storage.Sha256;

/** Documents that a company uploads to prove its registration. */
@ApplicationScoped
class Documents {
  private static final int LARGEST = 25 * 1024 * 1024;

  private final DocumentRepository documents;
  private final Audit audit;
  private final Clock clock;
  private final CurrentCaller caller;
  private final NewestFirst newestFirst;

  Documents(
      DocumentRepository documents,
      Audit audit,
      Clock clock,
      CurrentCaller caller,
      NewestFirst newestFirst) {
    this.documents = documents;
    this.audit = audit;
    this.clock = clock;
    this.caller = caller;
    this.newestFirst = newestFirst;
  }

  Uni<VerificationDocument> add(VerificationDocument.Kind kind, String name, byte[] content) {
    Caller member = caller.get();
    member.requireEditor();
    DocumentRow document = new DocumentRow();
    document.id = Ids.next();
    document.companyId = member.company();
    document.kind = kind;
    document.name = name;
    document.mediaType = mediaType(content);
    document.size = content.length;
    document.sha256 = Sha256.of(content);
    document.addedAt = clock.instant();
    return documents
        .keep(document, content)
        .call(
            () ->
                audit.record(
                    member.actor(),
                    "upload",
                    "verification-document",
                    document.id,
                    Map.of("sha256", document.sha256)))
        .map(DocumentRow::view);
  }

  Uni<Page<VerificationDocument>> list(PageParams page) {
    return newestFirst
        .page(
            documents,
            "companyId = :company",
            Map.of("company", caller.get().company()),
            page,
            document -> document.id)
        .map(
            found ->
                new Page<>(
                    found.items().stream().map(DocumentRow::view).toList(),
                    found.total(),
                    found.next()));
  }

  /** A document of the own company, for agents and administrators of any. */
  Uni<DocumentRow> get(UUID id) {
    Caller reader = caller.get();
    return documents
        .findById(id)
        .invoke(
            document -> {
              if (document == null || !maySee(reader, document)) {
                throw Problems.notFound();
              }
            });
  }

  Uni<byte[]> content(UUID id) {
    return documents.content(id);
  }

  private static boolean maySee(Caller reader, DocumentRow document) {
    return document.companyId.equals(reader.companyId())
        || reader.is(Role.AGENT)
        || reader.is(Role.ADMIN);
  }

  private static String mediaType(byte[] content) {
    if (content.length > LARGEST) {
      throw Problems.of(
          ProblemType.PAYLOAD_TOO_LARGE,
          new LocalizedText("문서는 25 MB까지 올릴 수 있어요.", "A document may have up to 25 MB."));
    }
    return DocumentType.of(content)
        .map(DocumentType::mediaType)
        .orElseThrow(
            () ->
                Problems.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    new LocalizedText(
                        "PDF, PNG, JPEG 파일만 올릴 수 있어요.",
                        "Only PDF, PNG and JPEG files are accepted.")));
  }
}
