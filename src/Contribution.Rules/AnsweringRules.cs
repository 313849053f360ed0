using System.Collections.Concurrent;
using Contribution.Rules.Facts;

namespace Contribution.Rules;

/// <summary>
/// Which rules answer for a place, an insurance and a year, once that is known. Safe to share between threads. Keyed by
/// the place's text alone: what is generic over a key of several parts has to be compiled when the process starts.
/// </summary>
internal sealed class AnsweringRules
{
    // More places than there are; whoever asks for more makes the answers slower, not the memory fuller.
    private const int MostRemembered = 100_000;

    private readonly ConcurrentDictionary<string, Answering> _byPlace = new(StringComparer.Ordinal);
    private int _remembered;

    // Thousands of requests in a row ask for the same place and year.
    private Answering? _last;

    /// <summary>The rules that answered before; null where nobody has asked.</summary>
    public ReadyRules? Find(string place, Insurance insurance, int year)
    {
        if (Volatile.Read(ref _last) is Answering last && last.Fits(place, insurance, year))
        {
            return last.Rules;
        }

        _byPlace.TryGetValue(place, out Answering? known);
        while (known is not null && !known.Fits(place, insurance, year))
        {
            known = known.Next;
        }

        if (known is not null)
        {
            Volatile.Write(ref _last, known);
        }

        return known?.Rules;
    }

    /// <summary>Remembers the rules that answer.</summary>
    public void Add(string place, Insurance insurance, int year, ReadyRules rules)
    {
        if (Interlocked.Increment(ref _remembered) <= MostRemembered)
        {
            _byPlace.AddOrUpdate(
                place,
                _ => new Answering(place, insurance, year, rules, Next: null),
                (_, known) => new Answering(place, insurance, year, rules, known)
            );
        }
    }

    private sealed record Answering(string Place, Insurance Insurance, int Year, ReadyRules Rules, Answering? Next)
    {
        public bool Fits(string place, Insurance insurance, int year) =>
            Insurance == insurance && Year == year && string.Equals(Place, place, StringComparison.Ordinal);
    }
}
