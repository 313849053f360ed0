namespace PostgresBatch.Reading;

/// <summary>The employers from one id to another, both included, in the database's order.</summary>
internal readonly record struct EmployerRange(string First, string Last);
