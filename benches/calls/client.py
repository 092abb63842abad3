# for each line of connections, calls and nanoseconds, calls for so long and prints how many calls
# it made, how long that took and its CPU time, both in nanoseconds
import os, sys, threading, time
from xmlrpc.client import ServerProxy


def run(connections, calls, limit):
    made = [0] * connections
    start = time.perf_counter_ns()

    def work(nth):
        with ServerProxy(os.environ["XMLRPC_BENCH_URL"]) as server:
            while time.perf_counter_ns() - start < limit and made[nth] < calls // connections:
                assert server.add(3, 5) == 8
                made[nth] += 1

    threads = [threading.Thread(target=work, args=(nth,)) for nth in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(made), time.perf_counter_ns() - start


for line in sys.stdin:
    before = time.process_time_ns()
    calls, elapsed = run(*map(int, line.split()))
    print(calls, elapsed, time.process_time_ns() - before, flush=True)
