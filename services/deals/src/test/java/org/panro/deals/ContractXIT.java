package org.panro.deals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.panro.shared.testing.PanroEngines;
import org.panro.shared.testing.ServiceContract;

@QuarkusTest
@WithTestResource(PanroEngines.class)
class ContractXIT extends ServiceContract {}
