package io.stellwerk.documents;

import io.stellwerk.documents.limit.Budget;
import io.stellwerk.documents.limit.ReadException;
import io.stellwerk.documents.limit.ReadProblem;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a library on a thread of its own, so that what it does with a hostile file ends with an issue. */
final class Guard {
    private static final long STACK = 4L << 20;

    private Guard() {}

    /**
     * The result of the work; a library that ignores the interrupt at the time limit runs out on its daemon thread.
     *
     * @param what what is read, for messages
     */
    static <T> T call(String what, Budget budget, Callable<T> work) throws IOException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "stellwerk-documents", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(budget.limits().time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new ReadException(
                    ReadProblem.TIME_LIMIT,
                    what + " not read within " + budget.limits().time(),
                    late);
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ReadException(ReadProblem.TIME_LIMIT, what + ": reading was interrupted", stopped);
        } catch (ExecutionException failed) {
            throw problem(what, failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static ReadException problem(String what, Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof ReadException known) {
                return known;
            }
        }
        if (cause instanceof StackOverflowError) {
            return new ReadException(ReadProblem.MALFORMED, what + ": nested too deep", cause);
        }
        if (cause instanceof Error error && !(error instanceof LinkageError)) {
            throw error;
        }
        return new ReadException(ReadProblem.MALFORMED, what + ": " + cause, cause);
    }
}
