using System.Net;
using System.Net.Http.Headers;
using BaseExplorer.Hosting;
using BaseExplorer.Tests.Running;

namespace BaseExplorer.Tests.Hosting;

public sealed class LoadTest : IDisposable
{
    private readonly Explorer _explorer = new();

    public void Dispose() => _explorer.Dispose();

    [Fact]
    public async Task Server_refuses_requests_beyond_its_queue_and_answers_the_others()
    {
        // Not the explorer's own client, which takes a body whole before it sends it.
        using HttpClient client = new() { BaseAddress = _explorer.ClientOptions.BaseAddress };
        HeldBody[] held = [.. Enumerable.Range(0, Load.JsonAtOnce + Load.JsonWaiting).Select(_ => new HeldBody())];
        Task<HttpStatusCode>[] asked = [.. held.Select(body => AnswerAsync(client, body))];
        await Task.WhenAll(held.Select(body => body.Begun));

        // Those that were sent last may still be on their way to the queue.
        HttpResponseMessage refused = await RefusedAsync(client);

        await Task.FromResult(refused).ProblemAsync(HttpStatusCode.TooManyRequests, "too-many");
        Array.ForEach(held, body => body.Release());
        HttpStatusCode[] answers = await Task.WhenAll(asked);
        // One that was on its way while another asked may have been refused in its place.
        answers.Count(answer => answer == HttpStatusCode.OK).Should().BeGreaterThan(Load.JsonAtOnce);
        answers.Should().OnlyContain(answer => answer == HttpStatusCode.OK || answer == refused.StatusCode);
        (await client.PostAsync("/api/bases", Sending.Question)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> AnswerAsync(HttpClient client, HeldBody body)
    {
        try
        {
            using HttpResponseMessage answer = await client.PostAsync("/api/bases", body);
            return answer.StatusCode;
        }
        catch (HttpRequestException late) when (late.InnerException is IOException)
        {
            // The server refuses without the body and closes the connection some seconds later. The client, which sends
            // the rest only then, finds it closed before it reads the answer.
            return HttpStatusCode.TooManyRequests;
        }
    }

    private static async Task<HttpResponseMessage> RefusedAsync(HttpClient client)
    {
        using CancellationTokenSource late = new(TimeSpan.FromSeconds(30));
        while (true)
        {
            using CancellationTokenSource waiting = CancellationTokenSource.CreateLinkedTokenSource(late.Token);
            waiting.CancelAfter(TimeSpan.FromSeconds(1));
            try
            {
                using StringContent question = new(Sending.Question, MediaTypeHeaderValue.Parse("application/json"));
                HttpResponseMessage answer = await client.PostAsync("/api/bases", question, waiting.Token);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    return answer;
                }

                // It came before those that hold the others up.
            }
            catch (OperationCanceledException) when (!late.IsCancellationRequested)
            {
                // It waits in the queue, where there was still room.
            }
        }
    }

    /// <summary>A request that begins, and is whole when it is released.</summary>
    private sealed class HeldBody : HttpContent
    {
        private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public HeldBody() => Headers.ContentType = new MediaTypeHeaderValue("application/json");

        public Task Begun => _begun.Task;

        public void Release() => _released.TrySetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            byte[] question = System.Text.Encoding.UTF8.GetBytes(Sending.Question);
            await stream.WriteAsync(question.AsMemory(0, 1));
            await stream.FlushAsync();
            _begun.TrySetResult();
            await _released.Task;
            await stream.WriteAsync(question.AsMemory(1));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
