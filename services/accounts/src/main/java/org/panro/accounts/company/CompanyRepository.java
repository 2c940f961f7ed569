package org.panro.accounts.company;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.panro.contracts.accounts.VerificationStatus;
import org.panro.contracts.value.LocalizedText;
import org.panro.shared.problem.Problems;

/** The stored companies. */
@ApplicationScoped
public class CompanyRepository implements PanacheRepositoryBase<Company, UUID> {

  /** The company, held against other changes until the transaction ends. */
  public Uni<Company> held(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE)
        .onItem()
        .ifNull()
        .failWith(Problems::notFound);
  }

  /** A registration belongs to one verified company: fails with 409 where another has it. */
  public Uni<Void> requireAlone(Company company, String registrationNumber) {
    return count(
            "country = ?1 and registrationNumber = ?2 and verification = ?3 and archived = false"
                + " and id <> ?4",
            company.country,
            registrationNumber,
            VerificationStatus.VERIFIED,
            company.id)
        .invoke(
            others -> {
              if (others > 0) {
                throw Problems.ruleBroken(
                    "registration-belongs-to-another",
                    new LocalizedText(
                        "같은 등록번호로 확인된 회사가 이미 있어요.",
                        "Another verified company has this registration number."));
              }
            })
        .replaceWithVoid();
  }
}
