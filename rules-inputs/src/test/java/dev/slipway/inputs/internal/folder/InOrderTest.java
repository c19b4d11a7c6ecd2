package dev.slipway.inputs.internal.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InOrderTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheItemsHoweverManyThreadsWork() {
        for (int threads : List.of(1, 2, 7)) {
            List<Integer> results = all(new InOrder<>(NUMBERS.iterator(), threads, InOrderTest::later));
            assertThat(results).isEqualTo(NUMBERS);
        }
    }

    @Test
    void severalItemsAreWorkedOnAtATime() {
        CountDownLatch both = new CountDownLatch(2);
        all(new InOrder<>(List.of(1, 2).iterator(), 2, number -> meet(both)));
        assertThat(both.getCount()).isZero();
    }

    @Test
    void oneThreadIsTheOneThatAsks() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        all(new InOrder<>(NUMBERS.iterator(), 1, number -> threads.add(Thread.currentThread())));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void fewItemsAreTakenAhead() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> counted =
                NUMBERS.stream().peek(number -> taken.incrementAndGet()).iterator();
        try (InOrder<Integer, Integer> results = new InOrder<>(counted, 2, number -> number)) {
            results.next();
            assertThat(taken).hasValueLessThan(10);
        }
    }

    @Test
    void failureIsThrownWhereItsResultWouldCome() {
        try (InOrder<Integer, Integer> results = new InOrder<>(List.of(4, 0).iterator(), 2, number -> 8 / number)) {
            assertThat(results.next()).isEqualTo(2);
            assertThatThrownBy(results::next).isInstanceOf(ArithmeticException.class);
        }
    }

    private static <T> List<T> all(InOrder<Integer, T> results) {
        try (results) {
            List<T> all = new ArrayList<>();
            results.forEachRemaining(all::add);
            return all;
        }
    }

    /** The earlier, the longer it takes. */
    private static int later(int number) {
        long sum = LongStream.range(0, 100_000 / (number + 1)).sum();
        return (int) (number + sum - sum);
    }

    private static boolean meet(CountDownLatch both) {
        both.countDown();
        try {
            both.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
