namespace PostgresBatch.Runs;

/// <summary>A run that cannot go on as asked; the message says what to do.</summary>
public sealed class RunException(string message) : Exception(message);
