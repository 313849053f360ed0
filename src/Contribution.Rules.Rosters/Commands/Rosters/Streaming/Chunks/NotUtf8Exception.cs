namespace Contribution.Rules.Rosters.Commands.Rosters.Streaming.Chunks;

/// <summary>A list that was taken for UTF-8 has bytes that are none: the run begins again when more is known.</summary>
internal sealed class NotUtf8Exception() : Exception("bytes that are no UTF-8");
