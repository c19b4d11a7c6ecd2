package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.slipway.inputs.internal.programme.PolicyReader;
import dev.slipway.model.policy.Policy;

class PolicyFuzzTest {

    @FuzzTest(maxExecutions = 1_000)
    void anyPolicyIsReadOrRefused(byte[] bytes) {
        Fuzzed.document("policy.yaml", bytes, (root, problems) -> PolicyReader.read(root, Policy.empty(), problems));
    }
}
